package dev.truce.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassRefTest {
    private static final ClassRef ORDER = new ClassRef("shop", List.of("Order"));
    private static final ClassRef LINE = new ClassRef("shop", List.of("Order", "Line"));
    private static final ClassRef UNNAMED = new ClassRef("", List.of("Order"));

    @Test
    void sourcesAndClassFilesWriteItsNameDifferently() {
        assertThat(List.of(ORDER, LINE, UNNAMED))
                .extracting(ClassRef::qualifiedName)
                .containsExactly("shop.Order", "shop.Order.Line", "Order");
        assertThat(List.of(ORDER, LINE, UNNAMED))
                .extracting(ClassRef::binaryName)
                .containsExactly("shop.Order", "shop.Order$Line", "Order");
        assertThat(LINE.simpleName()).isEqualTo("Line");
        assertThat(LINE).hasToString("shop.Order.Line");
    }

    @Test
    void whatIsGeneratedForItLiesInItsPackage() {
        assertThat(ORDER.guard().qualifiedName()).isEqualTo("shop.OrderGuard");
        assertThat(LINE.guard().qualifiedName()).isEqualTo("shop.Order_LineGuard");
        assertThat(UNNAMED.guard().qualifiedName()).isEqualTo("OrderGuard");
    }

    @Test
    void theOrderIsThatOfTheQualifiedNames() {
        List<ClassRef> refs = new ArrayList<>(List.of(
                new ClassRef("shop.web", List.of("Order")),
                new ClassRef("shop", List.of("zone")),
                new ClassRef("shop", List.of("Zone")),
                new ClassRef("shop1", List.of("Order")),
                LINE,
                new ClassRef("shop", List.of("Order1")),
                ORDER,
                UNNAMED,
                new ClassRef("", List.of("shop", "Orders"))));
        List<String> names =
                new ArrayList<>(refs.stream().map(ClassRef::qualifiedName).toList());
        Collections.sort(refs);
        Collections.sort(names);

        assertThat(refs).extracting(ClassRef::qualifiedName).isEqualTo(names);
        assertThat(ORDER).isEqualByComparingTo(new ClassRef("shop", List.of("Order")));
    }

    @Test
    void theSameNameInTheSamePackageIsTheSameClass() {
        assertThat(ORDER)
                .isEqualTo(new ClassRef("shop", List.of("Order")))
                .isNotEqualTo(LINE)
                .isNotEqualTo(UNNAMED);
        assertThat(ORDER).hasSameHashCodeAs(new ClassRef("shop", List.of("Order")));
        assertThat(new ClassRef("a", List.of("b", "C")))
                .as("a class inside b, and not one of the package a.b")
                .isNotEqualTo(new ClassRef("a.b", List.of("C")));
    }
}
