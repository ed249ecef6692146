/** From a failed request to its conflict and the answer, whatever the web framework. */
@NullMarked
package dev.truce.web;

import org.jspecify.annotations.NullMarked;
