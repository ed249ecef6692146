package dev.truce.spring.shop;

import org.springframework.data.jpa.repository.JpaRepository;

/** The handles. */
public interface HandleRepository extends JpaRepository<Handle, String> {}
