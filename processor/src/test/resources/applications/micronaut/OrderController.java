package shop;

import dev.truce.Guarded;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.List;
import java.util.UUID;

@Controller("/orders")
public class OrderController {
    @Get("{?number,status*}")
    @Guarded(Order.class)
    HttpResponse<List<Order>> list(String number) {
        return HttpResponse.ok(List.of());
    }

    @Post
    @Guarded(Order.class)
    HttpResponse<Order> create(@Body OrderDto order) {
        return HttpResponse.created((Order) null);
    }

    @Get("/{id}")
    @Guarded(Order.class)
    Order get(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Put(uri = "/{id}", consumes = "application/json")
    @Guarded(Order.class)
    Order replace(UUID id, @Body OrderDto order) {
        throw new UnsupportedOperationException();
    }

    @Delete(uris = {"/{id}", "/by-number/{number:[A-Z]{2}[0-9]+}"})
    @Guarded(Order.class)
    void delete() {}

    @Post("{id}/ship")
    @Guarded(value = Order.class, transition = "ship")
    Order ship(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Post("/{id}/notes")
    void addNote(UUID id, @Body String note) {}
}
