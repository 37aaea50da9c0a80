using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// A case that is asked for by its name (閒置房舍清查) where the meeting that is meant says only its number (83-4案): other minutes of the
/// series tell which number has this name.
/// </summary>
internal sealed class NamedCase(IReading reading)
{
    private const int MostPassages = 30;
    private const int MostMeetings = 8;
    private const int Shortest = 5;
    private const double MostOfName = 0.6;
    private const double LeastOfName = 0.5;

    /// <returns>The same question about the number; null where no case, or more than one, is called so.</returns>
    public async Task<Question?> ByNumberAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var terms = question.Topic.SelectMany(word => Terms.Of(word.Text)).Distinct().ToDictionary(term => term, _ => 1.0);
        if (question.CaseNumbers.Count > 0 || terms.Count == 0)
        {
            return null;
        }

        var called = await CalledAsync(terms, Fold.Name(question.Text), scope, cancel).ConfigureAwait(false);
        if (called.Select(one => (one.Number, one.Series)).Distinct().Count() != 1)
        {
            return null;
        }

        var name = called.MaxBy(one => one.Said.Length).Said;
        return question with
        {
            CaseNumbers = [called[0].Number],
            Words = [.. question.Words.Where(word => !name.Contains(word.Folded, StringComparison.Ordinal))],
            Intent = question.Asked.Case.State ? Intent.Case : question.Intent,
        };
    }

    // The cases that minutes near the question call by what it says.
    private async Task<IReadOnlyList<(string Number, (string, string) Series, string Said)>> CalledAsync(
        IReadOnlyDictionary<string, double> terms, string asked, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var hits = await reading.SearchAsync(new(terms, null, MostPassages), cancel).ConfigureAwait(false);
        var found = await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], cancel).ConfigureAwait(false);
        var near = found.Select(passage => passage.Meeting).Distinct().Take(MostMeetings);
        var meetings = (await reading.MeetingsAsync([.. near], cancel).ConfigureAwait(false))
            .Where(meeting => scope is null || scope.Any(one => IsOfSeries(one, meeting)))
            .ToDictionary(meeting => meeting.Id);
        var said = await reading.StatementsAsync(new(meetings.Keys.ToHashSet(), Limit: int.MaxValue), cancel).ConfigureAwait(false);
        return
        [
            .. from one in said
               where one.Statement is { Number: not null, Name: not null }
               let shared = Shared(asked, Fold.Name(one.Statement.Name))
               where shared.Length > 0
               select (one.Statement.Number!, SeriesOf(meetings[one.Meeting]), shared),
        ];
    }

    /// <summary>
    /// 解列了嗎 of a case that the passage found tells of: what became of it later counts too. In a list the next line may be found: the case
    /// that the question names counts before.
    /// </summary>
    public async Task<Question?> ByPassageAsync(Question question, Passage found, CancellationToken cancel)
    {
        if (question.CaseNumbers.Count > 0 || question.Wanted is not (Wanted.Anything or Wanted.YesOrNo) || !question.Asked.Case.State)
        {
            return null;
        }

        var ofMeeting = new HashSet<long> { found.Meeting };
        var said = await reading.StatementsAsync(new(ofMeeting, Limit: int.MaxValue), cancel).ConfigureAwait(false);
        var asked = Fold.Name(question.Text);
        var named = said.Where(one => one.Statement is { Number: not null, Name: not null })
            .GroupBy(one => Shared(asked, Fold.Name(one.Statement.Name)).Length).Where(same => same.Key > 0).MaxBy(same => same.Key)?
            .Select(one => one.Statement.Number).Distinct().ToList();
        var told = said.Where(one => one.Passage == found.Id).Select(one => one.Statement.Number).Distinct().ToList();
        told = told.Count > 0 ? told : [.. said.Where(one => IsBeside(one.Statement.Path, found.Item.Path))
            .Select(one => one.Statement.Number).Distinct()];
        var numbers = told is [not null] && named is [_] ? named : told;
        return numbers is [{ } number] ? question with { CaseNumbers = [number], Intent = Intent.Case } : null;
    }

    /// <summary>
    /// 修復案要誰親自開會: found is the row that names the case and its unit; what is asked beside stands in a ruling that says only its number.
    /// </summary>
    /// <returns>The same question about the number; null where the row says all that is asked.</returns>
    public async Task<Question?> BesideRowAsync(Question question, Passage found, CancellationToken cancel)
    {
        var row = Plain.Of(found.Item.Text);
        var rest = question.Words.Where(word => Coverage.Of(word, row) < LeastOfName).ToList();
        if (question.CaseNumbers.Count > 0
            || found.Item.Kind != ItemKind.Table
            || !rest.Exists(word => word is { IsWhole: true, IsFresh: true, Class: WordClass.Act or WordClass.Thing or WordClass.Manner }))
        {
            return null;
        }

        var ofMeeting = new HashSet<long> { found.Meeting };
        var said = await reading.StatementsAsync(new(ofMeeting, Limit: int.MaxValue), cancel).ConfigureAwait(false);
        return said.Where(one => one.Passage == found.Id).Select(one => one.Statement.Number).Distinct().ToList() is [{ } number]
            ? question with { CaseNumbers = [number], Words = rest }
            : null;
    }

    // 案號11304-02/辦理情形 and 案號11304-02/裁示 are of one case.
    private static bool IsBeside(string ruling, string path) =>
        path.LastIndexOf('/') is > 0 and var at && path[..at].Contains("案號", StringComparison.Ordinal)
        && ruling.StartsWith(path[..(at + 1)], StringComparison.Ordinal);

    private static bool IsOfSeries(MeetingEntry one, MeetingEntry other) => SeriesOf(one) == SeriesOf(other);

    private static (string, string) SeriesOf(MeetingEntry meeting) => (Fold.Name(meeting.Header.Body), Fold.Name(meeting.Header.Series));

    // The longest run of letters that both have, where it is most of the name; half of it does where it leads the name.
    private static string Shared(string asked, string name)
    {
        for (var length = name.Length; length >= Shortest && length >= name.Length * LeastOfName; length--)
        {
            var last = length >= name.Length * MostOfName ? name.Length - length : 0;
            for (var start = 0; start <= last; start++)
            {
                if (asked.IndexOf(name.Substring(start, length), StringComparison.Ordinal) is >= 0 and var at)
                {
                    return Namesakes.AreTwo(asked[..at], name[..start], name.Substring(start, length)) ? "" : name.Substring(start, length);
                }
            }
        }

        return "";
    }
}
