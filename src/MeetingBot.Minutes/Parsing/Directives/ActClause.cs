namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>A clause in which one act is laid on one set of owners.</summary>
internal sealed record ActClause(Clause Span, Act Act);
