package dev.truce.samples.springboot.store;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * What is stored of one resource.
 *
 * @param <T> the entity
 * @param <K> its key
 */
@NoRepositoryBean
public interface Store<T, K> extends JpaRepository<T, K> {

    /**
     * Finds an entity with a query. {@code EntityManager.find} returns null where the connection breaks (HHH-12472), and the API would
     * answer 404 in an outage.
     */
    @Override
    @Query("select e from #{#entityName} e where id(e) = ?1")
    Optional<T> findById(K id);
}
