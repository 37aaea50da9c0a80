using MeetingBot.Answers.Executors;
using MeetingBot.Answers.Executors.Lists;
using MeetingBot.Answers.Passages;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.People;

namespace MeetingBot.Answers;

/// <summary>Sends a question to the executor that knows, else to the passages.</summary>
internal sealed class Router(IReading reading, Gate gate, DateOnly today, Roll? roll = null, IDutyBook? duties = null)
{
    public async Task<Answer> AnswerAsync(Question question, Focus? focus, CancellationToken cancel)
    {
        if (question.Intent == Intent.Opinion)
        {
            return Answer.No("會議紀錄只記載會議說了什麼、決定了什麼，沒有看法可以提供。", Intent.Opinion);
        }

        if (NamesNothing(question))
        {
            return Refusal.NoQuestion() with { Intent = question.Intent };
        }

        (question, var scope) = await ScopedAsync(
            await WithSeriesOfCaseAsync(question, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return await OfNoOneMeetingAsync(question, scope, cancel).ConfigureAwait(false)
            ?? await ExecuteAsync(question, scope, cancel).ConfigureAwait(false)
            ?? await UnknownToExecutorAsync(question, scope, cancel).ConfigureAwait(false)
            ?? await InPassagesAsync(question, scope, focus, cancel).ConfigureAwait(false);
    }

    private async Task<(Question Question, IReadOnlyList<MeetingEntry>? Scope)> ScopedAsync(Question question, CancellationToken cancel)
    {
        var scope = question.Scope ?? await MeetingScope.ResolveAsync(reading, question.Meeting, cancel).ConfigureAwait(false);
        if (scope is not { Count: 0 } || question.Meeting is not { KindIsTakenOver: true })
        {
            return (question, scope);
        }

        var found = await MeetingScope.OfAnyKindAsync(reading, question.Meeting, cancel).ConfigureAwait(false);
        List<QuestionWord> words = // the unit was of the meeting asked about before
            [.. question.Words.Where(w => w.Class != WordClass.Unit || found.Any(m => IsOf(w.Text, m)))];
        return (question with { Words = words }, found);
    }

    // What another sitting tells of it; that it is not kept; which of several is meant.
    private async Task<Answer?> OfNoOneMeetingAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        if (question.Intent == Intent.MeetingFact
            && await SittingElsewhere.AnswerAsync(reading, question, scope, today, cancel).ConfigureAwait(false) is { } before)
        {
            return before;
        }

        return scope switch
        {
            null => null,
            [] => await SpokenOfAsync(question, cancel).ConfigureAwait(false)
                ?? await Refusal.NoSuchMeetingAsync(reading, question, cancel).ConfigureAwait(false),
            _ when question is
                { Intent: Intent.MeetingFact or Intent.Summary or Intent.CaseList, Asked.Meeting: { Which: false, Kept: false } }
                && WhichSitting.Ask(scope, question.Intent) is { } which => which,
            [var first, ..] when question is { Intent: Intent.MeetingFact, Asked.Meeting.IsAttendance: false }
                && !question.Units.All(unit => question.NamesOf(unit).Any(name => IsOf(name, first))) =>
                await Refusal.NoSuchMeetingAsync(reading, question, cancel).ConfigureAwait(false),
            _ => null,
        };
    }

    // Only a case that no minutes track may be a passage's matter.
    private async Task<Answer?> UnknownToExecutorAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel)
    {
        var isUntracked = question.Intent == Intent.Case
            && (await reading.StatementsAsync(new(Numbers: question.CaseNumbers, Limit: 1), cancel).ConfigureAwait(false)).Count == 0;
        return !isUntracked && question.Intent is Intent.Case or Intent.CaseList or Intent.MeetingFact or Intent.Due
            ? await Refusal.OfExecutorAsync(reading, question, scope, cancel).ConfigureAwait(false)
            : null;
    }

    private async Task<Answer> InPassagesAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        var (answer, near, why) =
            await new PassageAnswers(reading, gate, today).AnswerAsync(WithNumbers(question), scope, focus, cancel).ConfigureAwait(false);
        answer = answer is null ? await ByNumberAsync(question, scope, focus, cancel).ConfigureAwait(false)
            : await ByPassageAsync(question, answer, scope, cancel).ConfigureAwait(false)
                ?? await BesideRowAsync(question, answer, scope, focus, cancel).ConfigureAwait(false) ?? answer;
        return answer ?? (question.Intent == Intent.Case
            ? await Refusal.OfExecutorAsync(reading, question, scope, cancel).ConfigureAwait(false)
            : Refusal.Near(question, near)) with { Why = why };
    }

    private async Task<Answer?> ByPassageAsync(
        Question question, Answer answer, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel) =>
        answer.Citations is [var first, ..]
            && await new NamedCase(reading).ByPassageAsync(question, first.Passage, cancel).ConfigureAwait(false) is { } numbered
            ? await ExecuteAsync(numbered, scope, cancel).ConfigureAwait(false)
            : null;

    private async Task<Answer?> BesideRowAsync(
        Question question, Answer answer, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        if (answer.Citations is not [{ Passage: var row }, ..]
            || await new NamedCase(reading).BesideRowAsync(question, row, cancel).ConfigureAwait(false) is not { } numbered)
        {
            return null;
        }

        var beside = (await new PassageAnswers(reading, gate, today).AnswerAsync(WithNumbers(numbered), scope, focus, cancel)
            .ConfigureAwait(false)).Answer;
        return beside?.Citations is [{ Passage: var other }, ..] && other.Id != row.Id ? beside : null;
    }

    private async Task<Answer?> ByNumberAsync(
        Question question, IReadOnlyList<MeetingEntry>? scope, Focus? focus, CancellationToken cancel)
    {
        if (question.Intent != Intent.Passage
            || await new NamedCase(reading).ByNumberAsync(question, scope, cancel).ConfigureAwait(false) is not { } numbered)
        {
            return null;
        }

        return await ExecuteAsync(numbered, scope, cancel).ConfigureAwait(false)
            ?? (await new PassageAnswers(reading, gate, today).AnswerAsync(WithNumbers(numbered), scope, focus, cancel)
                .ConfigureAwait(false)).Answer;
    }

    private async Task<Answer?> ExecuteAsync(Question question, IReadOnlyList<MeetingEntry>? scope, CancellationToken cancel) =>
        question.Intent switch
    {
        Intent.Case => await CaseAnswers.AnswerAsync(reading, question, scope, today, cancel).ConfigureAwait(false),
        Intent.CaseList => scope is null
            ? await new OpenCases(reading).AnswerAsync(question, cancel).ConfigureAwait(false)
                ?? await CaseListAnswers.OfNewestAsync(reading, question, cancel).ConfigureAwait(false)
            : await CaseListAnswers.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false),
        Intent.MeetingFact => await new MeetingFacts(reading, today).AnswerAsync(question, scope, cancel).ConfigureAwait(false),
        Intent.Summary when question.Asked.Meeting.Motion is { } motion =>
            await MotionAnswers.AnswerAsync(reading, motion, scope, cancel).ConfigureAwait(false),
        Intent.Summary when scope is not null => await SummaryAsync(question, scope, cancel).ConfigureAwait(false),
        Intent.Due => await Due().DueAsync(question, scope, cancel).ConfigureAwait(false),
        Intent.Duties => await Due().DutiesAsync(question, scope, cancel).ConfigureAwait(false),
        Intent.Passage when scope is not null && question.Asked.Meeting.IsAttendance =>
            await AttendanceAnswers.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false),
        Intent.Passage => await SpeakerAnswers.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false)
            ?? await SpokeAnswers.AnswerAsync(reading, question, scope, cancel).ConfigureAwait(false),
        _ => null,
    };

    private DueAnswers Due() => new(reading, roll ?? Roll.Empty, duties, today);

    // 6月22日的會議應在16時30分前結束, 5月的局務會議改到哪天: no sitting that is kept, but one that the minutes speak of.
    private async Task<Answer?> SpokenOfAsync(Question question, CancellationToken cancel)
    {
        var elsewhere = await SittingElsewhere.OfMonthAsync(reading, question, today, cancel).ConfigureAwait(false)
            ?? await SittingQuoted.CasesAsync(reading, question, cancel).ConfigureAwait(false);
        if (elsewhere is not null)
        {
            return elsewhere;
        }

        if (question is { Intent: Intent.Passage, Meeting: { Session: null, Series.Count: 0, From: not null } }
            or { Intent: Intent.Passage, Asked.Day.Moved: true, Meeting.Session: null })
        {
            var open = question with { Meeting = null, Scope = null };
            return (await new PassageAnswers(reading, gate, today).AnswerAsync(open, null, null, cancel).ConfigureAwait(false)).Answer;
        }

        return null;
    }

    private async Task<Answer?> SummaryAsync(Question question, IReadOnlyList<MeetingEntry> scope, CancellationToken cancel) =>
        (question.Asked.Matter.Motions
            ? await MotionListAnswers.AnswerAsync(reading, question.Asked.Motions, scope, cancel).ConfigureAwait(false)
            : null)
        ?? await new SummaryAnswers(reading).AnswerAsync(question, scope, cancel).ConfigureAwait(false);

    // 42-1案第43次時: a session of the meetings that deal with this case.
    private async Task<Question> WithSeriesOfCaseAsync(Question question, CancellationToken cancel)
    {
        if (question.CaseNumbers.Count == 0 || question.Meeting is not { Series.Count: 0 } session)
        {
            return question;
        }

        var series = await reading.CaseSeriesAsync(question.CaseNumbers, cancel).ConfigureAwait(false);
        return question with
        {
            Meeting = session with
            {
                Series = [.. series.Select(s => s.Series).OfType<string>().Distinct()],
                Bodies = [.. series.Select(s => s.Body).OfType<string>().Distinct()],
            },
            Scope = null,
        };
    }

    private static bool IsOf(string unit, MeetingEntry meeting)
    {
        var (name, body) = (Fold.Name(unit), Fold.Name(meeting.Header.Body + meeting.Header.Title));
        return body.Contains(name, StringComparison.Ordinal) || BodyName.IsShortFor(name, body)
            || (meeting.Header.Body is { } whole && BodyName.IsCalled(whole, unit));
    }

    // 資訊局, 1+1: whose, or how many, but not what.
    private static bool NamesNothing(Question question)
    {
        var isNowhere = question is { Meeting: null, Dates.Count: 0, CaseNumbers.Count: 0, Period: null } and not { Intent: Intent.Due };
        var asksNothing = question is { Intent: Intent.Passage, Fields.Count: 0, Wanted: Wanted.Anything };
        return isNowhere && (asksNothing ? question.Topic.All(IsNoMatter) : !question.Topic.Any());
    }

    private static bool IsNoMatter(QuestionWord word) =>
        word.Class == WordClass.Unit || (word.Text.Length < 3 && !word.Text.Any(char.IsLetter));

    // A case named by its number must be said where the answer stands.
    private static Question WithNumbers(Question question) => question with
    {
        Words = [.. question.Words, .. question.CaseNumbers.Select(n => new QuestionWord(n, Plain.Of(n), 0, WordClass.Exact))],
    };
}
