/** What scripts of other origins may send and read, wherever the application has allowed their origin. */
@NullMarked
package dev.truce.spring.cors;

import org.jspecify.annotations.NullMarked;
