/** Recognises the conflicts that the persistence libraries of an application report. */
@NullMarked
package dev.truce.spring.persistence;

import org.jspecify.annotations.NullMarked;
