/** The document that springdoc makes, completed by what the compiler knows of each operation. */
@NullMarked
package dev.truce.spring.openapi;

import org.jspecify.annotations.NullMarked;
