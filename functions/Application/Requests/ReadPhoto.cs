namespace Toronto311.Application.Requests;

/// <summary>Opens an attached picture and draws it anew; never throws. The one implementation is in the Photos adapter, where its library stays.</summary>
public delegate PhotoReading ReadPhoto(ReadOnlyMemory<byte> file);
