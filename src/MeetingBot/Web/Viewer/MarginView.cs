using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Web.Viewer;

/// <summary>What stands beside a passage: who must do what by when, tracked cases, doubts, and what later minutes corrected.</summary>
internal sealed class MarginView(HtmlWriter page, MinutesDocument document, MinutesAddress address)
{
    private const int MostUnfolded = 3;
    private readonly Dictionary<string, CaseTrail> trails = document.Cases.ToDictionary(trail => Fold.Name(trail.Number));
    private readonly ILookup<long, LaterCorrection> corrections = document.Corrections
        .SelectMany(correction => correction.Corrected.Select(passage => (passage.Id, correction)))
        .ToLookup(pair => pair.Id, pair => pair.correction);

    public bool Has(Passage passage) =>
        document.Directives[passage.Id].Any(IsTold) || document.Doubts.Contains(passage.Id) || document.Statements.Contains(passage.Id) || corrections.Contains(passage.Id);

    public void Write(Passage passage)
    {
        if (!Has(passage))
        {
            return;
        }

        page.Write($"""<aside class="margin" aria-label="註記">""");
        foreach (var correction in corrections[passage.Id])
        {
            Write(correction);
        }

        foreach (var doubt in document.Doubts[passage.Id])
        {
            page.Write($"""<div class="note doubt"><p><span class="label">疑義</span> 第{doubt.Line}行「{doubt.Text}」：{doubt.Why}</p></div>""");
        }

        foreach (var directive in document.Directives[passage.Id].Where(IsTold))
        {
            Write(directive);
        }

        WriteCases([.. document.Statements[passage.Id]]);
        page.Write($"</aside>");
    }

    // Thanks and reports ask nothing; a decision that binds nobody to a day says no more than its own words beside it.
    private static bool IsTold(Directive directive) => directive.Kind switch
    {
        DirectiveKind.Task => true,
        DirectiveKind.Decision or DirectiveKind.Tracking => directive.Deadline is not null || directive.Owners.Count > 0,
        _ => directive.Deadline is not null,
    };

    private void Write(Directive directive)
    {
        page.Write($"""<div class="note {(directive.Kind == DirectiveKind.Task ? "task" : "decision")}"><p><span class="label">{OfficeSpeech.Of(directive.Kind)}</span> """);
        if (OfficeSpeech.Owners(directive) is { Length: > 0 } owners)
        {
            page.Write($"<b>{owners}</b> ");
        }

        page.Write($"{directive.Action}</p>");
        if (directive.Deadline is { } due)
        {
            page.Write($"""<p class="deadline">期限 <b>{OfficeSpeech.Of(due)}</b><span class="why">{due.Why}</span></p>""");
        }
        else if (directive.Urgency is { } urgency)
        {
            page.Write($"""<p class="deadline">{urgency}</p>""");
        }

        page.Write($"</div>");
    }

    // One ruling may settle twenty cases; all of them unfolded would push its own words off the screen.
    private void WriteCases(List<CaseStatement> all)
    {
        if (all.Count > MostUnfolded)
        {
            page.Write($"""<details class="note case"><summary><span class="label">列管案</span> {all.Count} 件</summary>""");
        }

        foreach (var said in all)
        {
            Write(said);
        }

        if (all.Count > MostUnfolded)
        {
            page.Write($"</details>");
        }
    }

    private void Write(CaseStatement said)
    {
        var trail = said.Number is { } number ? trails.GetValueOrDefault(Fold.Name(number)) : null;
        if (trail is null)
        {
            page.Write($"""<div class="note case"><p><span class="label">列管案</span> {said.Name}：{ViewerWords.Of(said)}</p></div>""");
            return;
        }

        page.Write($"""<div class="note case"><p><a href="#{CasesView.Id(trail.Number)}"><span class="label">列管案</span> {trail.Number}</a>：{ViewerWords.Of(said)}</p>""");
        Neighbour("前次", trail.Mentions.LastOrDefault(mention => Held(mention) < document.Meeting.Header.HeldAt?.Day));
        Neighbour("後次", trail.Mentions.FirstOrDefault(mention => Held(mention) > document.Meeting.Header.HeldAt?.Day));
        page.Write($"</div>");
    }

    private static DateOnly? Held(CaseMention mention) => mention.Meeting.Header.HeldAt?.Day;

    private void Neighbour(string which, CaseMention? mention)
    {
        if (mention is not null)
        {
            page.Write($"""<p class="step">{which} <a href="{address.Of(mention.Meeting.File, mention.Passage.Ordinal)}">{ViewerWords.Sitting(mention.Meeting)}</a> {ViewerWords.Of(mention.Said)}</p>""");
        }
    }

    private void Write(LaterCorrection correction) => page.Write($"""
        <div class="note correction"><p><span class="label">已修正</span> 「{correction.Amendment.Old}」改為「{correction.Amendment.New}」，見<a href="{address.Of(correction.Meeting.File, correction.Said.Ordinal)}">{ViewerWords.Sitting(correction.Meeting)}</a></p></div>
        """);
}
