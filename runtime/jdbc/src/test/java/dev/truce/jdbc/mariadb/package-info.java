/** The tests that need a MariaDB. */
@NullMarked
package dev.truce.jdbc.mariadb;

import org.jspecify.annotations.NullMarked;
