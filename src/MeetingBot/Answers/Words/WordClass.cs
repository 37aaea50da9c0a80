namespace MeetingBot.Answers.Words;

/// <summary>What a word of a question is worth as evidence.</summary>
internal enum WordClass
{
    /// <summary>Carries no topic: 什麼時候, 請問, 的.</summary>
    Phrase,

    /// <summary>How something is: 老舊, 儘速.</summary>
    Manner,

    /// <summary>What is done: 完成, 送交. Often said in other words than the minutes'.</summary>
    Act,

    /// <summary>What it is about; also every word the dictionary does not know, since names are such words.</summary>
    Thing,

    /// <summary>A unit or office: an answer about another one is wrong.</summary>
    Unit,

    /// <summary>Quoted, Latin or a number: the asker means exactly this.</summary>
    Exact,
}
