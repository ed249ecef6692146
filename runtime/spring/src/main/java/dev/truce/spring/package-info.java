/** The properties that an application may set and the beans that it may replace. */
@NullMarked
package dev.truce.spring;

import org.jspecify.annotations.NullMarked;
