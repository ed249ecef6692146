package shop;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.UUID;

public interface CustomerOperations {
    @Get("/{id}")
    Customer find(UUID id);

    @Post
    Customer save(@Body Customer customer);
}
