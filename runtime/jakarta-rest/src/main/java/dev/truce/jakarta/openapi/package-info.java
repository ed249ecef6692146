/** The document that MicroProfile OpenAPI makes, completed by what the compiler knows of each operation. */
@NullMarked
package dev.truce.jakarta.openapi;

import org.jspecify.annotations.NullMarked;
