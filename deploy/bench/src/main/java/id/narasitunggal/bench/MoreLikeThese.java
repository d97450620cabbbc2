package id.narasitunggal.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** Lucene's MoreLikeThis with the Indonesian analyzer and a hundred terms; the score is divided by the length of the query. */
final class MoreLikeThese implements Method {

    private static final String TEXT = "text";

    private final Analyzer analyzer = new IndonesianAnalyzer();
    private @Nullable IndexSearcher searcher;
    private @Nullable MoreLikeThis likeness;

    @Override
    public String name() {
        return "Lucene MoreLikeThis 100 terms";
    }

    @Override
    public void index(List<String> documents) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (String text : documents) {
                var document = new Document();
                document.add(new TextField(TEXT, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            var reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            likeness = new MoreLikeThis(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        likeness.setAnalyzer(analyzer);
        likeness.setFieldNames(new String[] {TEXT});
        likeness.setMinDocFreq(1);
        likeness.setMinTermFreq(1);
        likeness.setMaxQueryTerms(100);
    }

    @Override
    public @Nullable Guess guess(String page) {
        if (likeness == null || searcher == null) {
            throw new IllegalStateException("index first");
        }
        try {
            Query query = likeness.like(TEXT, new StringReader(page));
            int terms =
                    query instanceof BooleanQuery several ? several.clauses().size() : 1;
            TopDocs found = searcher.search(query, 1);
            return found.scoreDocs.length == 0 || terms == 0
                    ? null
                    : new Guess(found.scoreDocs[0].doc, found.scoreDocs[0].score / terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
