package dev.truce.processor.flow.kept;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** The use of one parameter in the code of a routine. */
sealed interface ParameterUse {

    /** Calls a method of the parameter, or reads a field of it. */
    record OfMember(Element member) implements ParameterUse {}

    /** Hands the parameter to another method. */
    record Passed(ExecutableElement method, int index) implements ParameterUse {}

    /** Compares the parameter by an operator. */
    record Compared() implements ParameterUse {}

    /** Returns the parameter. */
    record Returned() implements ParameterUse {}

    /** Anything else, after which the parameter may be anywhere. */
    record Other() implements ParameterUse {}
}
