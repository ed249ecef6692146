/** How the persistence libraries of an application report conflicts. */
@NullMarked
package dev.truce.spring.persistence;

import org.jspecify.annotations.NullMarked;
