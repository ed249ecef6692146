package dev.truce.processor.flow.kept;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A call, a constructor call or a method reference in the code of a routine.
 *
 * @param method the method as the caller names it
 * @param constant the field that the method is called on, {@code null} for any other receiver
 * @param isConditional whether the routine may return without it
 * @param isCaught whether the routine catches the conflict
 * @param passesPrecondition whether an argument is an {@code IfMatch}
 * @param isRaised whether the conflict that it returns becomes an exception
 * @param handedTo the methods that run the function which holds the call, innermost first
 */
record Call(
        ExecutableElement method,
        @Nullable VariableElement constant,
        boolean isConditional,
        boolean isCaught,
        boolean passesPrecondition,
        boolean isRaised,
        List<ParameterUse.Passed> handedTo) {}
