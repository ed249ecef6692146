package dev.truce.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a location lies in the current round.
 *
 * @param element the class or member
 * @param annotation the annotation of the element itself, around nested ones; {@code null} for the element
 * @param value the attribute, or a part of it; {@code null} for the annotation
 */
record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
