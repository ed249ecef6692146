package dev.truce.runtime;

import dev.truce.runtime.vocabulary.DetailTemplate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The texts of a conflict. */
final class Details {

    private Details() {}

    static String of(Conflict conflict) {
        return of(conflict, null, null);
    }

    /**
     * The conflict's detail with members that a problem may have renamed or completed, as {@link Members} takes them.
     */
    static String of(
            Conflict conflict, @Nullable Function<String, @Nullable String> names, @Nullable EntityTag currentTag) {
        ProblemDefinition definition = conflict.type().definition();
        String own = definition.isDetailOverridden() ? null : ((Rejection) conflict).ownText();
        if (own != null) {
            return own;
        }
        DetailTemplate template = definition.template();
        return template.isConstant() ? template.source() : template.render(Members.of(conflict, names, currentTag));
    }

    /** Returns code and detail without values of the request, for logs. */
    static String forLog(Conflict conflict) {
        Conflict silent =
                conflict instanceof Duplicate duplicate ? duplicate.rule().duplicate() : conflict;
        return silent.type().code() + ": " + silent.detail();
    }
}
