/** Users: unique names, a required precondition, and subscriptions that keep a user from being deleted. */
@NullMarked
package dev.truce.samples.micronaut.user;

import org.jspecify.annotations.NullMarked;
