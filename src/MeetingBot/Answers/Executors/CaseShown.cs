using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>What meetings said of a case and where.</summary>
internal sealed record CaseShown(MeetingEntry Meeting, Passage Passage, CaseStatement Said)
{
    private const int ShortestQuote = 20;

    /// <summary>What is told of it: of a row its cells, under what each stands.</summary>
    public string Words { get; init; } = Said.Text;

    public Citation Citation => Cite.Of(
        Meeting, Passage, Said.Text.Length >= ShortestQuote && Passage.Item.Text.Contains(Said.Text, StringComparison.Ordinal)
            ? Said.Text
            : Passage.Item.Text);

    /// <summary>Everything said, the newest sitting first; within one, rulings before reports and decisions before progress.</summary>
    public static async Task<IReadOnlyList<CaseShown>> AllAsync(
        IReading reading, CaseHistory history, IReadOnlyList<CaseSitting> sittings, IReadOnlyDictionary<long, MeetingEntry> meetings,
        CancellationToken cancel)
    {
        var files = sittings.Reverse().Select(s => s.File.File).ToList();
        var statements = await reading.StatementsAsync(new(meetings.Keys.ToHashSet(), [history.Number!]), cancel).ConfigureAwait(false);
        var passages = (await reading.PassagesAsync([.. statements.Select(s => s.Passage).Distinct()], cancel).ConfigureAwait(false))
            .ToDictionary(p => p.Id);
        return
        [
            .. statements
                .Where(s => passages.ContainsKey(s.Passage) && meetings.TryGetValue(s.Meeting, out var of) && files.Contains(of.File))
                .Select(s => new CaseShown(meetings[s.Meeting], passages[s.Passage], s.Statement))
                .OrderBy(s => files.IndexOf(s.Meeting.File))
                .ThenByDescending(s => s.Passage.Item.Kind == ItemKind.Resolution)
                .ThenBy(s => s.Said.Status == CaseStatus.Progress),
        ];
    }

    /// <summary>The row that it stands in, cell by cell; without its number and name, and without what was only proposed.</summary>
    public async Task<CaseShown> WithCellsAsync(IReading reading, CancellationToken cancel)
    {
        if (Passage.Item.Kind != ItemKind.Table)
        {
            return this;
        }

        var meeting = new MeetingText(Meeting, await reading.PassagesAsync(Meeting.Id, cancel).ConfigureAwait(false));
        var cells = TableCells.Of(meeting, Passage).Where(cell => cell is { IsEmpty: false, IsNumber: false, IsProposal: false }
            && Plain.Of(cell.Text) != Plain.Of(Said.Name));
        return string.Join('、', cells.Select(cell => cell.Told)) is { Length: > 0 } words ? this with { Words = words } : this;
    }

    /// <summary>教育局結了沒: what was said of this unit's part, where the case is released in parts.</summary>
    public static CaseShown? OfPart(IReadOnlyList<CaseShown> all, Question question) =>
        all.FirstOrDefault(s => s.Said.Part is { } part && question.Units.Any(unit =>
            question.NamesOf(unit).Any(name => part.Contains(name, StringComparison.Ordinal))));

    /// <summary>The newest that says something of the matter, and of these one that holds what is asked for.</summary>
    public static CaseShown? Content(IReadOnlyList<CaseShown> all, Question question)
    {
        var content = all.Where(s => !CaseName.IsBareList(s.Said.Text)).ToList();
        return content.Find(s => question.Wanted is not (Wanted.Anything or Wanted.YesOrNo or Wanted.Where)
            && WantedFit.Fits(question, s.Said.Text)) ?? content.FirstOrDefault();
    }
}
