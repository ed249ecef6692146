/** What an application may set and replace: properties, and the beans that it can bring itself. */
@NullMarked
package dev.truce.spring;

import org.jspecify.annotations.NullMarked;
