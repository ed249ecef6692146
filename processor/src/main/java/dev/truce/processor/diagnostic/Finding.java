package dev.truce.processor.diagnostic;

import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a diagnostic.
 *
 * @param code what is wrong
 * @param location where; {@code null} for what has no place in the sources, such as an option
 * @param fallback where to report it if {@code location} lies in a class file; {@code null} for nowhere in particular
 * @param arguments the values of the placeholders of the text, in their order
 */
public record Finding(
        DiagnosticCode code,
        @Nullable SourceLocation location,
        @Nullable SourceLocation fallback,
        List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
        MessageTemplate.of(code.text()).check(arguments);
    }

    /** A finding at a place in the sources. */
    public static Finding of(DiagnosticCode code, SourceLocation location, Object... arguments) {
        return new Finding(code, location, null, texts(arguments));
    }

    /** A finding that has no place in the sources. */
    public static Finding nowhere(DiagnosticCode code, Object... arguments) {
        return new Finding(code, null, null, texts(arguments));
    }

    /** The same finding, reported at {@code place} where its own location lies in a class file. */
    public Finding orAt(SourceLocation place) {
        return new Finding(code, location, place, arguments);
    }

    /** The same finding, whatever its fallback. */
    Finding withoutFallback() {
        return new Finding(code, location, null, arguments);
    }

    /** The id in brackets and the text: {@code [TRUCE-…] …}. */
    public String message() {
        return "[" + code.id() + "] " + MessageTemplate.of(code.text()).expand(arguments);
    }

    /** The message as a compiler prints it, which indents all lines but the first: the last line is the address of the diagnostic's page. */
    public String printed() {
        return printed("");
    }

    /** The message as a compiler prints it, with a note at the end of its text. */
    String printed(String note) {
        return message() + note + "\nsee " + code.page();
    }

    private static List<String> texts(Object... arguments) {
        List<String> texts = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            texts.add(String.valueOf(argument));
        }
        return texts;
    }
}
