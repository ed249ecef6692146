package dev.truce.spring.own;

import dev.truce.runtime.EntityTag;
import dev.truce.spring.ConflictRenderer;
import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderRepository;
import dev.truce.web.ConflictObserver;
import dev.truce.web.CurrentVersion;
import dev.truce.web.CurrentVersionReader;
import dev.truce.web.LostWrite;
import dev.truce.web.ObservedConflict;
import dev.truce.web.TagFunction;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;

/** One bean of each kind that the starter asks an application for. */
@TestConfiguration(proxyBeanMethods = false)
@Import({OwnAdvice.class, OwnController.class})
public class OwnBeans {

    /** The old clients of bookings know a 400 with a message. */
    @Bean
    ConflictRenderer oldBookings() {
        return (problem, request) -> problem.type().code().equals("SLOT_TAKEN")
                ? ResponseEntity.badRequest().header("X-Old", "yes").body(Map.of("message", problem.title()))
                : null;
    }

    @Bean
    TagFunction<Stock> stockTags() {
        return TagFunction.of(Stock.class, stock -> EntityTag.of("s" + stock.revision()));
    }

    @Bean
    CurrentVersionReader<Order> currentOrders(OrderRepository orders) {
        return new CurrentVersionReader<>() {
            @Override
            public Class<Order> resource() {
                return Order.class;
            }

            @Override
            public @Nullable CurrentVersion read(LostWrite lost) {
                return orders.findAll().stream()
                        .filter(order -> order.getId().equals(lost.identifier())
                                && order.getId()
                                        .toString()
                                        .equals(lost.pathVariables().get("id")))
                        .findFirst()
                        .map(order -> new CurrentVersion(OrderGuard.etag(order), order.getStatus()))
                        .orElse(null);
            }
        };
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    /** Notes the codes of conflicts. */
    public static final class Seen implements ConflictObserver {

        private final List<String> codes = new CopyOnWriteArrayList<>();

        @Override
        public void observe(ObservedConflict conflict) {
            codes.add(conflict.code());
        }

        public List<String> codes() {
            return codes;
        }
    }
}
