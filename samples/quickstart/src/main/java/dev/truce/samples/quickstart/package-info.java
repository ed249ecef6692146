/** The sample API on nothing but the JDK's HTTP server, H2 and Jackson: how Truce's guards are used where no framework helps. */
@NullMarked
package dev.truce.samples.quickstart;

import org.jspecify.annotations.NullMarked;
