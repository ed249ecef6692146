package dev.truce.jdbc.support;

import dev.truce.Resolution;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import java.util.Locale;

/** A problem type of a test's resource. */
public record TestProblem(ProblemDefinition definition) implements ProblemType {

    public static TestProblem of(String resource, String code) {
        String uri =
                "/problems/" + resource + "/" + code.toLowerCase(Locale.ROOT).replace('_', '-');
        return new TestProblem(ProblemDefinition.of(
                ProblemStyle.DEFAULT, resource, uri, code, 409, code, Resolution.CHANGE_VALUE, code));
    }
}
