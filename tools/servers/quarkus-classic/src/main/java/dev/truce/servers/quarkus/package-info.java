/** What the application needs on Quarkus. */
@NullMarked
package dev.truce.servers.quarkus;

import org.jspecify.annotations.NullMarked;
