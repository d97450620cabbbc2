package id.narasitunggal.dissemination.matching.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Blocks that are little but short links: menus, site maps, lists of tags. A long one outweighs a short article, so it is taken
 * away before the article is looked for. A paragraph with links in it, or a page whose every paragraph is one link, stays.
 */
final class LinkLists {
    private static final int FEWEST_LINKS = 10;
    /** Share of a block's characters that stand in links, in tenths. */
    private static final int TENTHS_IN_LINKS = 8;
    /** Characters of a link in the mean; headlines are shorter, paragraphs longer. */
    private static final int LONGEST_LINK = 100;

    private static final Set<String> BLOCKS =
            Set.of("ul", "ol", "dl", "menu", "table", "div", "section", "p", "nav", "footer", "header", "aside");

    private LinkLists() {}

    static void removeFrom(Document document) {
        Count count = new Count();
        NodeTraversor.traverse(count, document);
        count.found.forEach(Node::remove);
    }

    /** Characters, characters in links and links of every block, counted on the way out of it. */
    private static final class Count implements NodeVisitor {
        private final List<Element> found = new ArrayList<>();
        private final Deque<int[]> open = new ArrayDeque<>();
        private int linksAround;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                int length = text.text().strip().length();
                int[] counted = open.element();
                counted[0] += length;
                counted[1] += linksAround > 0 ? length : 0;
            } else if (node instanceof Element element) {
                open.push(new int[3]);
                linksAround += isLink(element) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            int[] counted = open.pop();
            if (isLink(element)) {
                linksAround--;
                counted[2]++;
            }
            if (BLOCKS.contains(element.normalName()) && isLinkList(counted)) {
                found.add(element);
            } else if (!open.isEmpty()) {
                int[] around = open.element();
                for (int index = 0; index < around.length; index++) {
                    around[index] += counted[index];
                }
            }
        }

        private static boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href");
        }

        private static boolean isLinkList(int[] counted) {
            return counted[2] >= FEWEST_LINKS
                    && counted[1] * 10 >= counted[0] * TENTHS_IN_LINKS
                    && counted[1] <= counted[2] * LONGEST_LINK;
        }
    }
}
