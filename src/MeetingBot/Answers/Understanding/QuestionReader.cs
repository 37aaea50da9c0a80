using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Understanding;

/// <summary>The door of understanding: a question as typed in, its slots out.</summary>
internal sealed partial class QuestionReader(IReading reading, UnitAliases? aliases = null)
{
    private const int LongestUnit = 12;
    private const int MostBodies = 1000;

    public async Task<Question> ReadAsync(string asked, DateOnly today, CancellationToken cancel)
    {
        var typed = SelfCorrection.Apply(Spelled.WithoutBlanksInOrdinals(Traditional.Of(Width.Half(asked)).Trim()));
        var (text, page) = AskedPage.In(typed);
        if (text.Length == 0 && page is { } alone)
        {
            return Question.OfPage(typed, alone);
        }

        (text, var known, var otherNames) = await UnitsAsked.InAsync(text, reading, aliases ?? UnitAliases.OfOffices,
            cancel).ConfigureAwait(false);
        var cases = await new CaseNumberReader(reading).ReadAsync(text, cancel).ConfigureAwait(false);
        var rest = Blank(AskedDuty.WithoutWrittenDay(text), cases.Select(c => c.Span));
        var dates = DateFinder.Find(rest, today).Where(d => d.Kind != DateKind.Recurring && d.Text.Any(IsNumeral)).ToList();
        var series = await reading.SeriesAsync(cancel).ConfigureAwait(false);
        var units = new HashSet<string>(known.Concat(Bodies(rest, series)));
        var called = otherNames.Values.SelectMany(all => all.Select(Fold.Name));
        var named = new HashSet<string>(units.Concat(UnitGuesses(rest, units)).Concat(called));
        var (meeting, scope) = await MeetingAsync(rest, dates, series, named, cases.Count > 0, cancel).ConfigureAwait(false);
        dates = DaysOfSitting.In(rest, dates, scope);
        var period = PeriodIn(rest, today, dates, meeting);
        rest = Blank(rest, [.. meeting?.Taken ?? [], .. dates.Select(d => d.Span.Start..d.Span.End)]);
        var ordinals = Ordinals(rest);
        rest = Blank(rest, [.. ordinals.Select(o => o.At..o.End), .. HowMany().Matches(rest)
            .Concat(ForEach().Matches(rest))
            .Concat(Excluded().Matches(rest))
            .Concat(ThisOne().Matches(rest))
            .Concat(WhichCases().Matches(rest))
            .Select(m => m.Index..(m.Index + m.Length))]);
        var pairs = await PairsAsync(rest, cancel).ConfigureAwait(false);
        var cut = Complements.In(SmallWords.In(Segmenter.Cut(rest, units, pairs)));
        List<QuestionWord> words = [.. cut.Concat(ordinals).OrderBy(w => w.At)];
        var wanted = WantedReader.Read(text, out var measure);
        var ruler = AskedRuling.RulerIn(text);
        var parts = Parts().Match(text).Groups["of"];
        var goingOn = FollowUp.WordOfGoingOn(text);
        bool Asks(QuestionWord w) =>
            WantedReader.IsQuestionWord(w.Text, wanted) || w.At < goingOn || ruler.Contains(w.At) || (parts.Success && parts.Index == w.At);
        words = [.. words.Select(w => Asks(w) ? w with { Class = WordClass.Phrase } : w)];
        var numbers = cases.Select(c => c.Number).ToList();
        var fields = MeetingFieldReader.All(text);
        var isElliptical = FollowUpWords().IsMatch(text) || goingOn > 0
            || (ThatCase().IsMatch(text) && numbers.Count == 0 && words.Count(w => w.Class >= WordClass.Thing && w.Text.Length > 1) <= 1)
            || (meeting is null
                && numbers.Count == 0
                && words.All(w => w.Class is WordClass.Phrase or WordClass.Manner || w.Text.Length == 1 || IsFieldWord(w)));
        var outside = words.Where(w => period is null || w.At < period.Value.At.Start.Value || w.At >= period.Value.At.End.Value).ToList();
        var mention = meeting?.Mention;
        var intent = IntentReader.Read(text, outside, numbers, mention, MeetingScope.TitleOf(scope), fields.Count > 0);
        if (mention is null && NamedCommittee.In(text, series) is { } committee)
        {
            var sittings = await MeetingScope.ResolveAsync(reading, committee, cancel).ConfigureAwait(false);
            var ofIt = IntentReader.Read(text, outside, numbers, committee, MeetingScope.TitleOf(sittings), fields.Count > 0);
            (intent, mention, scope) = ofIt is Intent.MeetingFact or Intent.Summary or Intent.CaseList ? (ofIt, committee, sittings)
                : (intent, mention, scope);
        }

        isElliptical = isElliptical || (mention is null && IntentReader.AsksOfChair(text, outside));
        return new(text, intent, wanted, words, dates, numbers, mention, fields, WantedReader.Attribute(words, text), measure,
        isElliptical)
        {
            AlsoWanted = WantedReader.Also(text, wanted),
            IsList = Several().IsMatch(text),
            Scope = scope,
            Period = period?.Period,
            IsPeriodUnclear = period is null && PeriodReader.IsUnclear(text),
            Page = page,
            OtherNames = otherNames,
        };
    }

    // 主任秘書會報12月要交什麼 asks what is due in December; 12月的主任秘書會報 was held then.
    private static (Period Period, Range At)? PeriodIn(
        string text, DateOnly today, List<DateMention> dates, (MeetingMention Mention, IReadOnlyList<Range> Taken)? meeting)
    {
        var ofMeeting = dates.Where(date => meeting is { } named && !IsBehind(date, named.Taken)).ToList();
        var rest = Blank(text, [.. meeting?.Taken ?? [], .. ofMeeting.Select(date => date.Span.Start..date.Span.End)]);
        return PeriodReader.Read(rest, today, [.. dates.Except(ofMeeting)]);
    }

    private static bool IsBehind(DateMention date, IReadOnlyList<Range> taken) => taken.All(range => date.Span.Start >= range.End.Value);

    // 第102次列管的案件中，第103次有哪些繼續: of two sittings named, the one whose minutes are here.
    private async Task<((MeetingMention Mention, IReadOnlyList<Range> Taken)? Meeting, IReadOnlyList<MeetingEntry>? Scope)> MeetingAsync(
        string text, List<DateMention> dates, IReadOnlyList<SeriesEntry> series, HashSet<string> units,
        bool ofCase, CancellationToken cancel)
    {
        var reader = new MeetingMentionReader(series, ofCase);
        var first = reader.Read(text, dates, units);
        if (first is null && !ofCase && !IntentReader.AsksDue(text)
            && await MeetingOfDay.ReadAsync(reading, text, dates, cancel).ConfigureAwait(false) is { } ofDay)
        {
            return ofDay;
        }

        if (first is { } named && IntentReader.AsksDue(text) && dates.Count > 0 && dates.All(date => IsBehind(date, named.Taken)))
        {
            first = reader.Read(text, [], units);
        }

        var scope = await MeetingScope.ResolveAsync(reading, first?.Mention, cancel).ConfigureAwait(false);
        if (scope is not { Count: 0 }
            || first is not { Mention: { Session: not null, Series.Count: > 0 } }
            || reader.Read(Blank(text, [first.Value.Taken[^1]]), dates, units) is not { } second
            || second.Mention.Session is null)
        {
            return (first, scope);
        }

        var other = await MeetingScope.ResolveAsync(reading, second.Mention, cancel).ConfigureAwait(false);
        return other is { Count: > 0 } ? ((second.Mention, [.. second.Taken, first.Value.Taken[^1]]), other) : (first, scope);
    }

    private async Task<IReadOnlySet<string>> PairsAsync(string text, CancellationToken cancel)
    {
        var counts = await reading.FrequenciesAsync(Segmenter.Pairs(text), cancel).ConfigureAwait(false);
        return counts.Where(pair => pair.Value > 0).Select(pair => pair.Key).ToHashSet();
    }

    // 第6次, 第44檔: which one of several is meant, so exactly this must be said.
    private static List<QuestionWord> Ordinals(string text) =>
        [.. Ordinal().Matches(text).Select(m => new QuestionWord(m.Value, Plain.Of(m.Value), m.Index, WordClass.Exact)),
            .. Tenths().Matches(text).Select(InPercent)];

    // 超過兩成: 20%
    private static QuestionWord InPercent(Match tenths)
    {
        var number = char.IsAsciiDigit(tenths.Value[0]) ? tenths.Value[0] - '0' : " 一二三四五六七八九".IndexOf(tenths.Value[0]);
        var word = new QuestionWord(tenths.Value, $"{(number < 0 ? 2 : number)}0%", tenths.Index, WordClass.Exact);
        return word with { Office = [Plain.Of(tenths.Value), Plain.Of(tenths.Value.Replace('兩', '二'))] };
    }

    // 燈塔國小, 北斗家商: how people call a body whose minutes are here.
    private static IEnumerable<string> Bodies(string text, IReadOnlyList<SeriesEntry> series)
    {
        var folded = Fold.Of(text);
        var bodies = series.Select(s => Fold.Name(s.Body)).Where(b => b.Length > 3).Distinct().Take(MostBodies).ToList();
        for (var start = 0; start + 3 <= folded.Length; start++)
        {
            // A short name keeps the first two letters of the part it begins with; few bodies have these.
            var beginning = folded.Substring(start, 2);
            foreach (var body in bodies.Where(b => b.Contains(beginning, StringComparison.Ordinal)))
            {
                for (var length = Math.Min(LongestUnit, folded.Length - start); length >= 3; length--)
                {
                    var name = folded.Substring(start, length);
                    if (!name.Contains(' ', StringComparison.Ordinal) && BodyName.IsShortFor(name, body))
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> UnitGuesses(string text, IReadOnlySet<string> units) =>
        Segmenter.Cut(text, units).Where(w => w.Class == WordClass.Unit).Select(w => w.Folded);

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || "〇零一二三四五六七八九十".Contains(c, StringComparison.Ordinal);

    private static bool IsFieldWord(QuestionWord word) => MeetingFieldReader.Read(word.Text) is not null;

    private static string Blank(string text, IEnumerable<Range> taken)
    {
        var letters = text.ToCharArray();
        foreach (var range in taken)
        {
            letters.AsSpan(range).Fill(' ');
        }

        return new(letters);
    }

    [GeneratedRegex("^(那|那麼|它|他|這|該|其|到時候|屆時)(?!個|些)|呢[？?]?$")]
    private static partial Regex FollowUpWords();

    // 那堂課 is a course, and 那個資通訊服務處 has nothing to do with 個資.
    [GeneratedRegex("[這那]一?(個|堂|門|位|間|家|棟|套|筆|篇|種|份|支|本|部|座|所|張|台|輛)(?!案)")]
    private static partial Regex ThisOne();

    // 不含初次加發那個: what is left out is no word of the matter.
    [GeneratedRegex("(?<=[\\u4e00-\\u9fff]{4}[^，。]*)(不含|不包括|不包含|不算|扣掉)[^，。？?]{1,12}[？?]?$")]
    private static partial Regex Excluded();

    // 一節收多少, 一趟要幾元: for each, and 一節收 is no word.
    // 每個人 is everybody, and not 個人.
    [GeneratedRegex("每一?個人|(?<![0-9第])一(公[頃斤噸里尺升]|平方公尺|百公克|[節堂趟張份盒瓶桌天晚次場個坪度隻棵株輛台臺包袋甲戶間人劑](?=(要|得|就|能|可以|可)?[收付給罰賣發領補扣花繳獎租賠]))")]
    private static partial Regex ForEach();

    // 哪六案, 哪幾個案子
    [GeneratedRegex("哪(些|幾|[二兩三四五六七八九十]+|[0-9]+)個?(案[子件]?(?=通過|沒|未|再議|緩議|過了)|(?=(列管)?案[子件]?(?![由例])))")]
    private static partial Regex WhichCases();

    [GeneratedRegex("(這|該|此|那)一?案")]
    private static partial Regex ThatCase();

    [GeneratedRegex("哪些|哪幾|分別|各是|各為|哪[兩二三四五六](個|項|件|案|場|位|家|門|種|局|處|科|課|組|室|隊)|幾.{1,12}幾|多少.{1,14}幾|什麼.{2,14}(什麼|哪|幾)|(報告|說明|補充|建議|提議|反映|提)了?(什麼(?!時候|時間|地方|人|單位)|些什麼|啥)")]
    private static partial Regex Several();

    [GeneratedRegex("第[0-9一二三四五六七八九十百零〇]+(屆|次|檔|期|季|週|點|條|代|場|梯次|梯|劑|名|版|階段|組|號|案|標|批)|[甲乙丙丁戊](等|級|標|案|類)(?![于於到候待人])")]
    private static partial Regex Ordinal();

    // 哪幾個階段: minutes tell them one by one, and not that they are some.
    [GeneratedRegex("哪(些|幾個?|[兩二三四五六]個?)(?<of>階段|步驟|項目|面向|方面|部分)")]
    private static partial Regex Parts();

    [GeneratedRegex("(?<=(超過|達到?|低於|不到|未達|滿|高於|落後|不足)了?)[一二兩三四五六七八九1-9]成(?![立功員本長績為果交年熟效就品家都])")]
    private static partial Regex Tenths();

    // The question words of a count take the measure with them: 幾件, 多少錢.
    [GeneratedRegex("""
          (要|有|占|佔|交|共|總共|一共)?(幾個?|多少)(小時|工作日|人次|件次|車次|輛次|平方公尺|公里|公尺|公頃|公分|公斤|公噸|公升|學分|攤|盞|棵|株|顆|幅|噸|坪|趟|堂|門|頁|票|席|床|劑|瓶|包|袋|桶|罐|
              盒|校|里|隊|種|件|則|份|套|間|位(?![子置])|人次|人|處|家|通|場次|場|棟|台|臺|輛|名(?![額單稱字義])|隻|箱|戶|團|梯|
              張|支|案|項|筆|冊|座|所|班|篇|款|期|成|趴|晚(?!上|間)|個百分點|點|號|天|日|月|年|歲|次|元|錢|
              %)?(鐘|幾號|幾日)?
        | 多大(?=[？?呢啊，。 ]|$)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex HowMany();
}
