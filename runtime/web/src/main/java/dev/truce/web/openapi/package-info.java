/** What the integrations of libraries that make OpenAPI documents share, whatever model of a document these have. */
@NullMarked
package dev.truce.web.openapi;

import org.jspecify.annotations.NullMarked;
