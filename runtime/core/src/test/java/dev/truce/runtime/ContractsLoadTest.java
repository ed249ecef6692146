package dev.truce.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.truce.runtime.generated.Representation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of {@code META-INF/services}, and the errors for wrong ones. */
class ContractsLoadTest {

    private static final String CONTRACT = "dev.truce.runtime.ResourceContract";
    private static final String REPRESENTATION = "dev.truce.runtime.generated.Representation";
    private static final String HERE = ContractsLoadTest.class.getName();

    @TempDir
    private Path classes;

    public static final class Good extends ResourceContract<Integer> {
        public Good() {
            super(Integer.class, "number", new ProblemType[0], List.of(), null, null);
        }
    }

    public static final class SameClass extends ResourceContract<Integer> {
        public SameClass() {
            super(Integer.class, "integer", new ProblemType[0], List.of(), null, null);
        }
    }

    public static final class Throwing extends ResourceContract<Long> {
        public Throwing() {
            super(Long.class, "long", new ProblemType[0], List.of(), null, null);
            throw new IllegalStateException("boom");
        }
    }

    public static final class Uninitialized extends ResourceContract<Long> {
        private static final String NAME = List.<String>of().get(0);

        public Uninitialized() {
            super(Long.class, NAME, new ProblemType[0], List.of(), null, null);
        }
    }

    public static final class Shown extends Representation<String> {
        public Shown() {
            super(String.class, Integer.class, Map.of());
        }

        @Override
        public EntityTag etag(String shown) {
            return EntityTag.of(shown);
        }
    }

    @Test
    void listedContractsAndRepresentationsAreFound() throws IOException {
        list(CONTRACT, HERE + "$Good");
        list(REPRESENTATION, HERE + "$Shown");
        Contracts contracts = load();
        assertThat(contracts.all()).singleElement().isInstanceOf(Good.class);
        assertThat(contracts.etag("shown")).isEqualTo(EntityTag.of("shown"));
    }

    @Test
    void nothingListedIsNothingFound() throws IOException {
        assertThat(load().all()).isEmpty();
        assertThat(load().problemTypes()).hasSameSizeAs(ProblemStyle.DEFAULT.own());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$Missing", "$Throwing", "$Uninitialized", "$Shown"})
    void brokenContractIsNamedWithWhatToDo(String name) throws IOException {
        list(CONTRACT, HERE + name);
        assertThatIllegalStateException()
                .isThrownBy(this::load)
                .withMessageContaining("ContractsLoadTest" + name)
                .withMessageContaining("compile its module again")
                .withMessageContaining("META-INF/services/" + CONTRACT)
                .withCauseInstanceOf(Error.class);
    }

    @Test
    void lineThatIsNoClassNameIsReportedWithItsFile() throws IOException {
        list(CONTRACT, "not a class");
        assertThatIllegalStateException().isThrownBy(this::load).withMessageContaining(CONTRACT + ":1");
    }

    @Test
    void brokenRepresentationIsNamedWithItsFile() throws IOException {
        list(REPRESENTATION, HERE + "$Missing");
        assertThatIllegalStateException()
                .isThrownBy(this::load)
                .withMessageContaining("ContractsLoadTest$Missing")
                .withMessageContaining("META-INF/services/" + REPRESENTATION);
    }

    @Test
    void twoContractsForOneClassAreNamed() throws IOException {
        list(CONTRACT, HERE + "$Good", HERE + "$SameClass");
        assertThatIllegalStateException()
                .isThrownBy(this::load)
                .withMessageContaining("two contracts for java.lang.Integer")
                .withMessageContaining("number (java.lang.Integer)")
                .withMessageContaining("integer (java.lang.Integer)");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Contracts.load(null)).withMessage("loader");
    }

    private void list(String service, String... names) throws IOException {
        Path file = classes.resolve("META-INF/services/" + service);
        Files.createDirectories(file.getParent());
        Files.write(file, List.of(names));
    }

    private Contracts load() {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ContractsLoadTest.class.getClassLoader())) {
            return Contracts.load(loader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
