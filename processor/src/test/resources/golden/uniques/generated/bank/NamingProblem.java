package bank;

import dev.truce.Resolution;
import dev.truce.runtime.Conflict;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** The problem types of {@link Naming}. */
@Generated("dev.truce.processor.GuardProcessor")
enum NamingProblem implements ProblemType {
    /** Naming day of week and room number already taken (409). */
    DUPLICATE_DAY_OF_WEEK_ROOM_NUMBER(
            "/problems/naming/duplicate-day-of-week-room-number",
            "DUPLICATE_NAMING_DAY_OF_WEEK_ROOM_NUMBER",
            409,
            "Naming day of week and room number already taken",
            Resolution.CHANGE_VALUE,
            "Another naming has the same day of week and room number. Use a different combination."),

    /** Naming mail already taken (409). */
    DUPLICATE_MAIL(
            "/problems/naming/duplicate-mail",
            "DUPLICATE_NAMING_MAIL",
            409,
            "Naming mail already taken",
            Resolution.CHANGE_VALUE,
            "Another naming has the same mail. Use a different mail.");

    private final ProblemDefinition definition;

    NamingProblem(String uri, String code, int status, String title, Resolution resolution,
            String detail) {
        this.definition = ProblemDefinition.of(
                ProblemStyle.DEFAULT, "naming", uri, code, status, title, resolution, detail);
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
