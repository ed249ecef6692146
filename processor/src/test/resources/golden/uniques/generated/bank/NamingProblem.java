package bank;

import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.generated.StandardProblem;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Naming}. */
@Generated("dev.truce.processor.GuardProcessor")
enum NamingProblem implements ProblemType {
    /** DUPLICATE_NAMING_DAY_OF_WEEK_ROOM_NUMBER, 409: Naming day of week and room number already taken. */
    DUPLICATE_DAY_OF_WEEK_ROOM_NUMBER(StandardProblem.duplicate("dayOfWeek", "roomNumber")),

    /** DUPLICATE_NAMING_MAIL, 409: Naming mail already taken. */
    DUPLICATE_MAIL(StandardProblem.duplicate("mail"));

    private final ProblemDefinition definition;

    NamingProblem(StandardProblem standard) {
        this.definition = standard.of(ProblemStyle.DEFAULT, "naming");
    }

    @Override
    public ProblemDefinition definition() {
        return definition;
    }

    /** Returns the problem type of a conflict, {@code null} if it belongs to another resource. */
    public static @Nullable NamingProblem of(Conflict conflict) {
        return conflict.type() instanceof NamingProblem problem ? problem : null;
    }
}
