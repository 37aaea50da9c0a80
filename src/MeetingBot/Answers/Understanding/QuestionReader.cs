using System.Text;
using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>The door of understanding: a question as typed in, its slots out.</summary>
internal sealed partial class QuestionReader(IReadOnlyList<SeriesEntry> series)
{
    public Question Read(string asked, DateOnly today)
    {
        var text = Traditional.Of(asked.Normalize(NormalizationForm.FormKC)).Trim();
        var cases = CaseNumbers(text);
        var rest = Blank(text, cases.Select(c => c.Span));
        var dates = DateFinder.Find(rest, today).Where(d => d.Kind != DateKind.Recurring).ToList();
        var meeting = new MeetingMentionReader(series).Read(rest, dates);
        var words = Segmenter.Cut(Blank(rest, [.. meeting?.Taken ?? [], .. dates.Select(d => d.Span.Start..d.Span.End)]));
        var wanted = WantedReader.Read(text, out var measure);
        var numbers = cases.Select(c => c.Number).ToList();
        var field = MeetingFieldReader.Read(text);
        var isElliptical = FollowUp().IsMatch(text) || words.All(w => w.Class is WordClass.Phrase or WordClass.Manner || IsFieldWord(w));
        var intent = IntentReader.Read(text, words, numbers, meeting?.Mention, field, wanted);
        return new(text, intent, wanted, words, dates, numbers, meeting?.Mention, field, WantedReader.Attribute(words, text), measure, isElliptical);
    }

    private static bool IsFieldWord(QuestionWord word) => MeetingFieldReader.Read(word.Text) is not null;

    private static List<(string Number, Range Span)> CaseNumbers(string text)
    {
        var found = new List<(string, Range)>();
        foreach (Match match in CaseNumber().Matches(text))
        {
            found.Add((match.Groups["n"].Value, match.Groups["n"].Index..(match.Groups["n"].Index + match.Groups["n"].Length)));
        }

        return found;
    }

    private static string Blank(string text, IEnumerable<Range> taken)
    {
        var letters = text.ToCharArray();
        foreach (var range in taken)
        {
            letters.AsSpan(range).Fill(' ');
        }

        return new(letters);
    }

    // 204-2, 113-05-2; a plain number only with a word of cases beside it: 案號208, 10202 這個列管案.
    [GeneratedRegex(@"(?<![\d\-/.A-Za-z])(?<n>\d{2,7}-\d{1,2}(-\d{1,3})?|\d-\d{1,2}(?=\s*[)）]?\s*案)|(?<=[(（項次案號編]\s*)\d{1,2}-\d{1,2}(?=[)）追案的是在於目現後])|(?<=(案號|編號|列管案?|項次)\s*)\d{3,8}|\d{3,8}(?=\s*(這個|這一|那個|號)?(列管)?案))(?![\d\-/])")]
    private static partial Regex CaseNumber();

    [GeneratedRegex("^(那|那麼|它|他|這|該|其|到時候|屆時)|呢[？?]?$")]
    private static partial Regex FollowUp();
}
