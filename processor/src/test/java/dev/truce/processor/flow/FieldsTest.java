package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** javac searches the whole file for the tree of an element, so the number of searches decides what the fields of a large file cost. */
class FieldsTest {
    @Test
    void noFieldOfAClassThatHasBeenReadIsSearchedFor() throws IOException {
        Analysed analysed = analyse(100);
        Fields fields = new Fields(analysed.trees(), new Enums());

        fields.remember(analysed.type());
        List<VariableElement> declared = analysed.fields();
        declared.forEach(fields::of);

        assertThat(declared).hasSize(500);
        assertThat(declared).filteredOn(field -> fields.of(field) != null).hasSize(100);
        assertThat(analysed.trees().searches()).isZero();
    }

    @Test
    void fieldOfAnotherClassIsSearchedForOnce() throws IOException {
        Analysed analysed = analyse(1);
        Fields fields = new Fields(analysed.trees(), new Enums());

        List<VariableElement> declared = analysed.fields();
        declared.forEach(fields::of);
        declared.forEach(fields::of);

        assertThat(analysed.trees().searches()).isEqualTo(declared.size());
    }

    /** A class whose trees exist. */
    private record Analysed(SearchCountingTrees trees, TreePath type) {
        List<VariableElement> fields() {
            return ElementFilter.fieldsIn(trees.getElement(type).getEnclosedElements());
        }
    }

    /** Final fields with a constant, with another value and without one, in an initializer. */
    private static Analysed analyse(int times) throws IOException {
        String members = IntStream.range(0, times)
                .mapToObj(i -> """
                        final Thread.State constant# = Thread.State.NEW;
                        final Object made# = new Object();
                        final String none# = null;
                        final Thread.State given#; { given# = null; }
                        final String called# = String.valueOf(1);
                        """.replace("#", "" + i))
                .collect(Collectors.joining());
        JavaFileObject source = JavaFileObjects.forSourceString("a.A", "package a; class A { " + members + "}");
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, List.of(source));
        CompilationUnitTree unit = task.parse().iterator().next();
        task.analyze();
        TreePath type = new TreePath(new TreePath(unit), unit.getTypeDecls().get(0));
        return new Analysed(new SearchCountingTrees(Trees.instance(task)), type);
    }
}
