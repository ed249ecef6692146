package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.source.util.JavacTask;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import java.io.IOException;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private final Mentions mentions = new Mentions();

    @BeforeEach
    void addOneResourceWithALifecycleAndOneWithout() {
        mentions.add(ResourceModel.order()
                .lifecycle(LifecycleModel.of("PENDING SHIPPED"))
                .build());
        mentions.add(ResourceModel.of(new ClassRef("shop", List.of("User"))).build());
    }

    @ParameterizedTest
    @CsvSource({
        "OrderGuard.ship(order);, true",
        "shop.OrderGuard.ship(order);, true",
        "OtherGuard.ship(other);, true",
        "'UserGuard.checkVersion(ifMatch, user);', false",
        "'UserGuard.checkVersion(ifMatch, user); OrderGuard.ship(order);', true",
        "SuperUserGuard.ship(user);, true",
        "Guarded.of(user);, false",
        "order.setStatus(next);, true",
        "this.status = next;, true",
        "user.setName(next);, false"
    })
    void sourcesThatCanConcernATransitionAreOfInterest(String statement, boolean isOfInterest) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(JavaFileObjects.forSourceString(
                                "Desk", "class Desk { void run() { " + statement + " } }")));

        assertThat(mentions.test(task.parse().iterator().next())).isEqualTo(isOfInterest);
    }
}
