/** What each server is asked, and how those start that the application starts itself. */
@NullMarked
package dev.truce.servers.suite;

import org.jspecify.annotations.NullMarked;
