package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.IfMatch;
import dev.truce.runtime.PreconditionFailed;
import dev.truce.runtime.PreconditionRequired;
import dev.truce.runtime.RequiredVersionRule;
import dev.truce.runtime.StaleVersion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Calls the version checks of resources whose tag is a hash of their content. */
class ContentBehaviourTest {
    private static ClassLoader classes;

    @BeforeAll
    static void compile() {
        classes = Golden.load("versions");
    }

    private static IfMatch ifMatch(EntityTag tag) {
        return IfMatch.valueOf(tag.toString());
    }

    @Test
    void theTagOfAContentChangesWithEachMember() {
        LoadedGuard guard = new LoadedGuard(classes, "versions.ContentGuard");
        Object tag = guard.call("etag", content("a", 1, "1.0", "x"));
        assertThat(guard.call("etag", content("a", 1, "1.0", "x"))).isEqualTo(tag);
        assertThat(List.of(
                        guard.call("etag", content("b", 1, "1.0", "x")),
                        guard.call("etag", content("a", 2, "1.0", "x")),
                        guard.call("etag", content("a", 1, "1.1", "x")),
                        guard.call("etag", content("a", 1, "1.0", "y"))))
                .doesNotContain(tag)
                .doesNotHaveDuplicates();
    }

    @Test
    void aContentIsCheckedByItsTag() {
        LoadedGuard guard = new LoadedGuard(classes, "versions.ContentGuard");
        Object content = content("a", 1, "1.0", "x");
        EntityTag tag = (EntityTag) guard.call("etag", content);
        EntityTag other = (EntityTag) guard.call("etag", content("b", 1, "1.0", "x"));
        assertThat(guard.call("checkVersion", ifMatch(tag), content)).isEqualTo(tag);
        assertThat(guard.call("checkVersion", ifMatch(tag), tag)).isEqualTo(tag);
        RequiredVersionRule rule = guard.rule(RequiredVersionRule.class, "VERSION");
        assertThat(rule.conflict(ifMatch(other), tag)).isInstanceOf(PreconditionFailed.class);
        assertThat(rule.requiredConflict(IfMatch.absent(), tag)).isInstanceOf(PreconditionRequired.class);
        assertThat(rule.claimedConflict(other, tag)).isInstanceOf(StaleVersion.class);
        assertThat(guard.contract().etag(content)).isEqualTo(tag);
    }

    @Test
    void aLoneArrayIsOneMemberOfTheContent() {
        LoadedGuard guard = new LoadedGuard(classes, "versions.TagsGuard");
        Object none = LoadedGuard.make(classes, "versions.Tags", (Object) null);
        Object empty = LoadedGuard.make(classes, "versions.Tags", (Object) new String[0]);
        Object one = LoadedGuard.make(classes, "versions.Tags", (Object) new String[] {"a"});
        assertThat(guard.call("etag", none)).isNotEqualTo(guard.call("etag", empty));
        assertThat(guard.call("etag", one)).isNotEqualTo(guard.call("etag", empty));
    }

    private static Object content(String title, int pages, String price, String tag) {
        return LoadedGuard.make(classes, "versions.Content", title, pages, new BigDecimal(price), List.of(tag));
    }
}
