/** Users, orders and documents of the sample API, written against Jakarta REST and Jakarta Persistence alone, so that every server can run them. */
@NullMarked
package dev.truce.servers;

import org.jspecify.annotations.NullMarked;
