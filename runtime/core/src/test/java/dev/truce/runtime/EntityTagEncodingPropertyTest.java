package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text of a version: its tag is legal, and no other text has it. */
class EntityTagEncodingPropertyTest {

    private static final long SEED = 20_260_101L;
    private static final int CASES = 20_000;

    @Test
    void everyTextHasALegalTagOfItsOwn() {
        Random random = new Random(SEED);
        Map<EntityTag, String> texts = new HashMap<>();
        for (int i = 0; i < CASES; i++) {
            String text = RandomText.next(random, 6);
            EntityTag tag = EntityTag.of(text);
            String which = "seed " + SEED + ", case " + i;
            assertThat(tag.toString()).as(which).matches("\"[!#-~]*\"");
            assertThat(EntityTag.parse(tag.toString())).as(which).isEqualTo(tag);
            String other = texts.put(tag, text);
            assertThat(other == null || other.equals(text)).as(which).isTrue();
        }
    }
}
