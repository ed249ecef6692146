package dev.truce.processor.flow;

import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What a typestate interface such as {@code OrderLifecycle} tells.
 *
 * @param member the component of the record that decides in which view it is
 * @param type the type of the component
 * @param any all its states
 * @param states the state of each final class
 */
record View(Member member, TypeMirror type, Possible any, Map<Element, String> states) {}
