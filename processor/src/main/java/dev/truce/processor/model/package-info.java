/** The declarations of the sources as pure data. No record holds an element of the compiler, so all of them may be kept across rounds. */
@NullMarked
package dev.truce.processor.model;

import org.jspecify.annotations.NullMarked;
