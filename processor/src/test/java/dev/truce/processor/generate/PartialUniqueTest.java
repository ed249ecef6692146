package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two partial indexes on one member are two rules, which their codes name. */
class PartialUniqueTest {
    private static final String TEXT = """
            package shop;

            import dev.truce.*;

            %s
            public class Document {
                public long id;
                public String owner, status;
            }
            """;

    @TempDir
    Path directory;

    private Compiled compile(String rules) {
        return CompileFiles.run(directory, List.of(new Source("shop/Document.java", TEXT.formatted(rules))));
    }

    @Test
    void eachHasAProblemAndAMethodOfItsOwn() {
        Compiled build = compile("""
                @Unique(fields = "owner", code = "HAS_DRAFT", title = "Has a draft", where = "status = 'DRAFT'", constraint = "one_draft")
                @Unique(fields = "owner", code = "HAS_LIVE", title = "Has a live one", where = "status = 'LIVE'", constraint = "one_live")""");

        assertThat(build.messages()).isEmpty();
        assertThat(build.generated().get("shop/DocumentProblem.java"))
                .contains("/problems/document/has-draft", "/problems/document/has-live");
        assertThat(build.generated().get("shop/DocumentGuard.java"))
                .contains("duplicateHasDraft(", "duplicateHasLive(", "\"one_draft\"", "\"one_live\"");
    }

    @Test
    void oneRuleIsNamedAfterItsMembersWhateverItsCode() {
        Compiled build = compile("@Unique(fields = \"owner\", code = \"HAS_DRAFT\", where = \"status = 'DRAFT'\")");

        assertThat(build.messages()).isEmpty();
        assertThat(build.generated().get("shop/DocumentGuard.java")).contains("duplicateOwner(");
    }

    @Test
    void rulesWithoutCodesAreAnError() {
        assertThat(compile("@Unique(fields = \"owner\", where = \"status = 'DRAFT'\")\n"
                                + "@Unique(fields = \"owner\", code = \"X\", where = \"status = 'LIVE'\")\n"
                                + "@Unique(fields = \"owner\", where = \"status = 'OLD'\")")
                        .errorTexts())
                .singleElement()
                .asString()
                .contains("[TRUCE-PROBLEM-");
    }
}
