package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.EntityTag;
import dev.truce.runtime.generated.Representation;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks representations what integrations ask them. */
class RepresentationBehaviourTest {
    private static ClassLoader classes;

    @BeforeAll
    static void load() {
        classes = Golden.load("representations");
    }

    @SuppressWarnings("unchecked")
    private static Representation<Object> representation(String name) {
        return (Representation<Object>) LoadedGuard.make(classes, "api." + name + "Representation");
    }

    @Test
    void itKnowsWhatItShows() {
        assertThat(representation("DocumentDto").type().getSimpleName()).isEqualTo("DocumentDto");
        assertThat(representation("DocumentDto").resource().getSimpleName()).isEqualTo("Document");
    }

    @Test
    void itsNamesAreThoseOfAllItsMembers() {
        assertThat(representation("DocumentDto").names())
                .hasSize(4)
                .containsEntry("documentTitle", "document_title")
                .containsEntry("changedAt", "changed_at");
        assertThat(representation("CounterDto").names()).hasSize(1);
    }

    @Test
    void thereMayBeMoreNamesThanAMapOfPairsTakes() {
        assertThat(representation("WideDto").names())
                .hasSize(11)
                .containsEntry("a", "A")
                .containsEntry("k", "K");
    }

    @Test
    void itsTagIsThatOfTheResource() {
        Instant changed = Instant.parse("2026-01-02T03:04:05Z");
        Object document = LoadedGuard.make(classes, "api.Document", "t", "x", changed);
        Object shown = LoadedGuard.make(classes, "api.DocumentDto", "t", "x", changed, "");
        EntityTag tag = (EntityTag) new LoadedGuard(classes, "api.DocumentGuard").call("etag", document);
        assertThat(representation("DocumentDto").etag(shown)).isEqualTo(tag);
    }

    @Test
    void anotherTypeOfNumberGivesTheSameTag() {
        assertThat(representation("CounterDto").etag(LoadedGuard.make(classes, "api.CounterDto")))
                .isEqualTo(EntityTag.of(0));
        Object form = LoadedGuard.make(classes, "api.CounterForm", (short) 5);
        assertThat(representation("CounterForm").etag(form)).isEqualTo(EntityTag.of(5));
    }

    @Test
    void withoutAVersionThereIsNoTag() {
        Object shown = LoadedGuard.make(classes, "api.DocumentDto", "t", "x", null, "");
        assertThat(representation("DocumentDto").etag(shown)).isNull();
    }

    @Test
    void aVersionInAnotherFormGivesNoTag() {
        Object page = LoadedGuard.make(classes, "api.DocumentPage");
        assertThat(representation("DocumentPage").etag(page)).isNull();
    }
}
