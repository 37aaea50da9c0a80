using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Understanding;

/// <summary>A question, understood as far as words go.</summary>
/// <param name="Text">In Traditional characters and one width.</param>
/// <param name="Words">What it is about, without what the other slots hold.</param>
/// <param name="Dates">Days and periods it names.</param>
/// <param name="Fields">Facts of a meeting's heading it asks for, those asked for first; mostly none or one.</param>
/// <param name="Attribute">The word asked for: 經費 in 經費是多少; null where none stands out.</param>
/// <param name="Measure">What is counted: 件 in 幾件; null where none.</param>
/// <param name="IsElliptical">Makes sense only after the question before.</param>
internal sealed record Question(
    string Text,
    Intent Intent,
    Wanted Wanted,
    IReadOnlyList<QuestionWord> Words,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<string> CaseNumbers,
    MeetingMention? Meeting,
    IReadOnlyList<MeetingField> Fields,
    string? Attribute,
    string? Measure,
    bool IsElliptical)
{
    /// <summary>Another page of the list before: 第2頁.</summary>
    public static Question OfPage(string text, int page) =>
        new(text, Intent.Passage, Wanted.Anything, [], [], [], null, [], null, null, true) { Page = page };

    /// <summary>What else is asked in the same breath.</summary>
    public IReadOnlyList<Wanted> AlsoWanted { get; init; } = [];

    /// <summary>The meetings its mention fits, newest first; null when it names none.</summary>
    public IReadOnlyList<MeetingEntry>? Scope { get; init; }

    /// <summary>Several things are asked for: 哪些, 哪幾案, 分別.</summary>
    public bool IsList { get; init; }

    /// <summary>The days in which what is asked for is due; null where none are said, or none that are understood.</summary>
    public Period? Period { get; init; }

    /// <summary>Days are said, and it is not clear which: 最近, 上旬.</summary>
    public bool IsPeriodUnclear { get; init; }

    /// <summary>Which page of a list: 第2頁; null where none is named.</summary>
    public int? Page { get; init; }

    /// <summary>What else the units it names are called in the minutes, by the word of the question, folded.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> OtherNames { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>那押金呢: a follow-up that asks for a thing by its name, and not for what was asked before.</summary>
    public bool NamesThing { get; init; }

    /// <summary>那採購案呢: a follow-up that asks of another thing what was asked before.</summary>
    public bool AsksSame { get; init; }

    /// <summary>The facets of what is asked, of this text unless a follow-up takes them over.</summary>
    public Asked Asked { get; init; } = Asked.In(Text);

    /// <summary>顏色 in 什麼顏色, 主題 in 主題是什麼.</summary>
    public string? Kind => WantedReader.Kind(Words, Text);

    public IEnumerable<QuestionWord> Topic => Words.Where(w => w.Class != WordClass.Phrase);

    /// <summary>A unit of it, by every name that the minutes call it.</summary>
    public IReadOnlyList<string> NamesOf(string unit) => [unit, .. OtherNames.GetValueOrDefault(Fold.Name(unit)) ?? []];

    public IEnumerable<string> Units => Words.Where(w => w.Class == WordClass.Unit).Select(w => w.Text);
}
