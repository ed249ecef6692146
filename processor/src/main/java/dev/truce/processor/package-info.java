/**
 * The annotation processors that javac runs, as a pipeline: elements are read into the model, the model is validated into findings
 * and generated into sources and documents.
 */
@NullMarked
package dev.truce.processor;

import org.jspecify.annotations.NullMarked;
