package dev.truce.processor.openapi;

import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.openapi.document.Mapping;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A problem type with what documents say about it.
 *
 * @param name the beginning of its components' names, such as {@code OrderIllegalTransition}
 * @param spec what the rules say
 * @param members the extension members of its kind, in the order of the wire
 * @param occurrences what it looks like in each form, in their order; {@link Form#USUAL} is among them
 */
public record DocumentedProblem(
        String name, ProblemSpec spec, List<ProblemMember> members, Map<Form, Occurrence> occurrences) {

    public DocumentedProblem {
        members = List.copyOf(members);
        occurrences = Collections.unmodifiableMap(new EnumMap<>(occurrences));
    }

    /** A problem type that has the usual form only. */
    public static DocumentedProblem usual(
            String name, ProblemSpec spec, List<ProblemMember> members, String cause, Mapping example) {
        return new DocumentedProblem(
                name, spec, members, Map.of(Form.USUAL, new Occurrence(cause, example, spec.detail())));
    }

    /** The same with another form. The user's own detail takes the place of the text for the form. */
    DocumentedProblem with(Form form, String cause, Mapping example, String text) {
        Map<Form, Occurrence> more = new EnumMap<>(Form.class);
        more.putAll(occurrences);
        more.put(form, new Occurrence(cause, example, spec.detailOverridden() ? spec.detail() : text));
        return new DocumentedProblem(name, spec, members, more);
    }

    /** Returns the problem in this form, or in the usual one if it has no other. */
    Occurrence occurrence(Form form) {
        return Objects.requireNonNull(occurrences.get(occurrences.containsKey(form) ? form : Form.USUAL));
    }

    String exampleName(Form form) {
        return name + (occurrences.containsKey(form) ? form.suffix() : "");
    }

    String schemaName() {
        return name + "Problem";
    }
}
