package dev.truce.processor.flow;

import java.util.LinkedHashMap;
import java.util.Map;

/** Applications of any size, in which one of four guarded operations forgets its check. */
final class ManyOperations {
    private static final String TEMPLATE = """
            package shop;

            import dev.truce.*;
            import dev.truce.runtime.*;
            import java.util.*;
            import java.util.stream.Collectors;
            import org.springframework.web.bind.annotation.*;

            class Item# {
                private Long id;
                private String name;
                private int amount;
                private List<String> tags = new ArrayList<>();
                @Versioned(required = false)
                private long version;

                Long getId() {
                    return id;
                }

                void setId(Long id) {
                    this.id = id;
                }

                String getName() {
                    return name;
                }

                void setName(String name) {
                    this.name = name;
                }

                int getAmount() {
                    return amount;
                }

                void setAmount(int amount) {
                    this.amount = amount;
                }

                List<String> getTags() {
                    return tags;
                }

                long getVersion() {
                    return version;
                }
            }

            record ItemDto#(Long id, String name, int amount, List<String> tags) {}

            interface ItemStore# {
                Item# find(long id);

                Item# save(Item# item);

                void delete(Item# item);
            }

            class MapItemStore# implements ItemStore# {
                private final Map<Long, Item#> items = new HashMap<>();

                @Override
                public Item# find(long id) {
                    Item# found = items.get(id);
                    if (found == null) {
                        throw new NoSuchElementException("no item " + id);
                    }
                    return found;
                }

                @Override
                public Item# save(Item# item) {
                    items.put(item.getId(), item);
                    return item;
                }

                @Override
                public void delete(Item# item) {
                    items.remove(item.getId());
                }
            }

            class ItemService# {
                private final ItemStore# store;

                ItemService#(ItemStore# store) {
                    this.store = store;
                }

                Item# update(long id, ItemDto# sent, IfMatch ifMatch) {
                    Item# item = store.find(id);
                    ItemGuard#.checkVersion(ifMatch, item.getVersion());
                    copy(sent, item);
                    validate(item);
                    return store.save(item);
                }

                Item# rename(long id, String name, IfMatch ifMatch) {
                    Item# item = store.find(id);
                    ItemGuard#.checkVersion(ifMatch, item.getVersion());
                    item.setName(normalised(name));
                    validate(item);
                    return store.save(item);
                }

                Item# restock(long id, int amount, IfMatch ifMatch) {
                    return Optional.of(store.find(id))
                            .map(item -> {
                                ItemGuard#.checkVersion(ifMatch, item.getVersion());
                                item.setAmount(item.getAmount() + amount);
                                return item;
                            })
                            .map(store::save)
                            .orElseThrow();
                }

                void delete(long id) {
                    Item# item = store.find(id);
                    if (item.getAmount() > 0) {
                        throw new IllegalStateException("still in stock: " + item.getAmount());
                    }
                    store.delete(item);
                }

                private void copy(ItemDto# from, Item# to) {
                    to.setName(normalised(from.name()));
                    to.setAmount(Math.max(0, from.amount()));
                    to.getTags().clear();
                    for (String tag : from.tags()) {
                        if (tag != null && !tag.isBlank()) {
                            to.getTags().add(tag.strip().toLowerCase(Locale.ROOT));
                        }
                    }
                }

                private static String normalised(String name) {
                    StringBuilder text = new StringBuilder();
                    boolean isSpace = true;
                    for (int i = 0; i < name.length(); i++) {
                        char c = name.charAt(i);
                        if (Character.isWhitespace(c)) {
                            if (!isSpace) {
                                text.append(' ');
                            }
                            isSpace = true;
                        } else {
                            text.append(isSpace ? Character.toUpperCase(c) : c);
                            isSpace = false;
                        }
                    }
                    return text.toString().strip();
                }

                private void validate(Item# item) {
                    List<String> mistakes = new ArrayList<>();
                    if (item.getName().isEmpty()) {
                        mistakes.add("name is empty");
                    }
                    if (item.getAmount() > 10_000) {
                        mistakes.add("amount is too large: " + item.getAmount());
                    }
                    Map<String, Long> counted = item.getTags().stream()
                            .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
                    counted.forEach((tag, count) -> {
                        if (count > 1) {
                            mistakes.add(tag + " is repeated");
                        }
                    });
                    switch (mistakes.size()) {
                        case 0 -> {}
                        case 1 -> throw new IllegalArgumentException(mistakes.get(0));
                        default -> throw new IllegalArgumentException(String.join(", ", mistakes));
                    }
                }
            }

            @RestController
            @RequestMapping("/items#")
            class ItemApi# {
                private final ItemService# service;

                ItemApi#(ItemService# service) {
                    this.service = service;
                }

                @PutMapping("/{id}")
                @Guarded(Item#.class)
                ItemDto# update(@PathVariable long id, @RequestBody ItemDto# sent, IfMatch ifMatch) {
                    return dto(service.update(id, sent, ifMatch));
                }

                @PatchMapping("/{id}/name")
                @Guarded(Item#.class)
                ItemDto# rename(@PathVariable long id, @RequestBody String name, IfMatch ifMatch) {
                    return dto(service.rename(id, name, ifMatch));
                }

                @PatchMapping("/{id}/amount")
                @Guarded(Item#.class)
                ItemDto# restock(@PathVariable long id, @RequestBody int amount, IfMatch ifMatch) {
                    return dto(service.restock(id, amount, ifMatch));
                }

                @DeleteMapping("/{id}")
                @Guarded(Item#.class)
                void delete(@PathVariable long id, IfMatch ifMatch) {
                    service.delete(id);
                }

                private ItemDto# dto(Item# item) {
                    return new ItemDto#(item.getId(), item.getName(), item.getAmount(), List.copyOf(item.getTags()));
                }
            }
            """;

    private ManyOperations() {}

    /** The lines of the code for one resource. */
    static int linesPerResource() {
        return (int) TEMPLATE.lines().count();
    }

    /** An application with some resources, each in a file of its own. */
    static Map<String, String> of(int resources) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < resources; i++) {
            sources.put(
                    "shop.Item" + i,
                    TEMPLATE.replace("ItemGuard#", "Item" + i + "Guard").replace("#", "" + i));
        }
        return sources;
    }
}
