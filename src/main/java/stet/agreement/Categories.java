package stet.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a rating may be, in an order. */
final class Categories {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /** @throws IllegalArgumentException where a name stands twice */
    Categories(List<String> names) {
        this.names = List.copyOf(names);
        for (String name : this.names) {
            if (places.put(name, places.size()) != null) throw new IllegalArgumentException("Twice: " + name);
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** @throws IllegalArgumentException for what is none of them: a rating left out unseen would falsify every figure */
    int place(String name) {
        Integer place = places.get(name);
        if (place == null) throw new IllegalArgumentException("No category: " + name);
        return place;
    }
}
