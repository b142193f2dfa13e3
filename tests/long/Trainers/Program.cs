// Compares models for what an email is about: each learns all of Corpus/train and is measured on texts it has not read, in one run.
// Proves (or not) that ours is the right choice: share right with exact 95% bounds, and seconds. From the root of the checkout; an hour on two cores:
//   dotnet run -c Release --project tests/long/Trainers                          every row
//   dotnet run -c Release --project tests/long/Trainers -- only ours fasttext    some rows
//   dotnet run -c Release --project tests/long/Trainers -- curve OUT.png         learning curve of ours
//   dotnet run -c Release --project tests/long/Trainers -- sample 16 …           any of these, learning from one text in 16: a quick try
using Toronto311.Tests.Trainers;

try
{
    var arguments = Arguments.Parse(args);
    var data = ComparisonData.Read(arguments.Sample);
    if (arguments.CurveFile is { } file)
        LearningCurve.Draw(data, file);
    else
        Comparison.Run(data, Methods.Named(arguments.Only, data));
    return 0;
}
catch (ArgumentException e)
{
    Console.Error.WriteLine(e.Message);
    return 2;
}
