package dev.truce.runtime.generated;

import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.vocabulary.ProblemText;
import java.util.List;
import java.util.function.Function;

/**
 * A problem type whose names and texts no annotation overrides. A generated enum says which one it is, instead of repeating what is the
 * same for all resources.
 */
public final class StandardProblem {

    /** A precondition is false. */
    public static final StandardProblem PRECONDITION_FAILED = new StandardProblem(ProblemText::preconditionFailed);

    /** The version in the body is stale. */
    public static final StandardProblem STALE = new StandardProblem(ProblemText::stale);

    /** A precondition is required and missing. */
    public static final StandardProblem PRECONDITION_REQUIRED = new StandardProblem(ProblemText::preconditionRequired);

    /** The lifecycle forbids a transition. */
    public static final StandardProblem ILLEGAL_TRANSITION = new StandardProblem(ProblemText::illegalTransition);

    /** The state forbids deletion. */
    public static final StandardProblem NOT_DELETABLE = new StandardProblem(ProblemText::notDeletable);

    private final Function<String, ProblemText> text;

    private StandardProblem(Function<String, ProblemText> text) {
        this.text = text;
    }

    /**
     * Another resource has the same value.
     *
     * @param field the Java name of the unique member
     * @return the problem
     */
    public static StandardProblem duplicate(String field) {
        return duplicate(List.of(field));
    }

    /**
     * Another resource has the same values.
     *
     * @param fields the Java names of the members of the unique rule
     * @return the problem
     */
    public static StandardProblem duplicate(String... fields) {
        return duplicate(List.of(fields));
    }

    private static StandardProblem duplicate(List<String> fields) {
        return new StandardProblem(resource -> ProblemText.duplicate(resource, fields));
    }

    /**
     * Another resource has the same values, and no text names them.
     *
     * @param fields the Java names of the members of the unique rule
     * @return the problem
     */
    public static StandardProblem hiddenDuplicate(String... fields) {
        return new StandardProblem(resource -> ProblemText.hiddenDuplicate(resource, List.of(fields), ""));
    }

    /**
     * Another resource refers to the one that is to be deleted.
     *
     * @param referrer the name on the wire of the resource that refers to it
     * @return the problem
     */
    public static StandardProblem referencedBy(String referrer) {
        return new StandardProblem(resource -> ProblemText.referenced(resource, referrer));
    }

    /**
     * What the resource refers to does not exist.
     *
     * @param parent the name on the wire of what it refers to
     * @return the problem
     */
    public static StandardProblem missing(String parent) {
        return new StandardProblem(resource -> ProblemText.missingReference(resource, parent));
    }

    /**
     * Returns the definition of the problem for one resource.
     *
     * @param style what it has in common with the other problem types of its compilation
     * @param resource the resource's name on the wire, such as {@code purchase-order}
     * @return the definition
     */
    public ProblemDefinition of(ProblemStyle style, String resource) {
        ProblemText words = text.apply(resource);
        return ProblemDefinition.of(
                style,
                resource,
                style.base() + "/" + resource + "/" + words.slug(),
                words.code(),
                words.kind().status(),
                words.title(),
                words.resolution(),
                words.detail());
    }
}
